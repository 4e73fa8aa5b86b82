const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const LEAST = -700;

/** One over the factorials of 0 to 9. */
const SERIES = [1, 1, 1 / 2, 1 / 6, 1 / 24, 1 / 120, 1 / 720, 1 / 5040, 1 / 40320, 1 / 362880];

/** 2 to the powers from -1074 up to 1023, by doubling: `2 ** n` need not be exact everywhere. */
const powers = new Float64Array(2098);
for (let n = 1074, power = 1; n < powers.length; n++, power *= 2) powers[n] = power;
for (let n = 1073, power = 0.5; n >= 0; n--, power /= 2) powers[n] = power;

/**
 * e to the power of x, the same on every machine, which `Math.exp` need not be: x is a whole number of ln 2 and a rest,
 * and the rest goes through a series of additions and multiplications alone. Within 1e-11 of the true value; 0 below -700.
 *
 * @throws RangeError above 700.
 */
export const exp = (x: number): number => {
  if (x < LEAST) return 0;
  if (!(x <= -LEAST)) throw new RangeError(`exp of ${x}`);
  const whole = Math.round(x / Math.LN2);
  const rest = x - whole * LN2_HIGH - whole * LN2_LOW;
  let sum = 0;
  for (let n = SERIES.length - 1; n >= 0; n--) sum = sum * rest + SERIES[n]!;
  return sum * powers[whole + 1074]!;
};
