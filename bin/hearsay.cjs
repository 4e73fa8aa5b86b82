#!/usr/bin/env node
// Old syntax throughout: on a Node too old for Hearsay this file still has to run, to say so.
'use strict';

var fs = require('fs');
var path = require('path');

var needed = 24;
var root = path.join(__dirname, '..');

if (parseInt(process.versions.node, 10) < needed) runWithOwnNode();
else run();

function run() {
  var main = path.join(root, 'dist', 'cli', 'main.js');
  if (!fs.existsSync(main)) return fail('it is not built yet; run `npm run build` in ' + root);
  require('module').enableCompileCache();
  import(require('url').pathToFileURL(main).href)
    .then((program) => program.main(process.argv.slice(2), process))
    .then((status) => {
      process.exitCode = status;
    });
}

// A clone of the repository has the right Node among its development dependencies.
function runWithOwnNode() {
  var own = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!fs.existsSync(own)) return fail('Node ' + needed + ' or newer is needed, and this is ' + process.versions.node);
  var child = require('child_process').spawn(own, [__filename].concat(process.argv.slice(2)), { stdio: 'inherit' });
  // A signal from the terminal reaches the child too; it decides what is left to do.
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => {
    process.on(signal, () => {
      if (signal !== 'SIGINT') child.kill(signal);
    });
  });
  child.on('exit', (status, signal) => {
    if (!signal) process.exit(status);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function fail(reason) {
  console.error('hearsay: ' + reason);
  process.exitCode = 1;
}
