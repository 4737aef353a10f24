// Truncated series of Jean Meeus, "Astronomical Algorithms" (1991), as chosen by Hồ Ngọc Đức, "Thuật toán tính
// âm lịch". Days are Julian day numbers, cut at midnight of the 105th meridian east (UTC+7), as the official
// calendar has been since 1968 (Quyết định 121-CP, 08/8/1967).
const zone = 7 / 24
const lunation = 29.530588853
const rad = Math.PI / 180

/** Days of the Julian count before 1970-01-01. */
export const julianEpoch = 2_440_588

/** The number of the new moon nearest to that day; 0 is the one of 1900-01-01. */
export function lunationNear(julianDay: number): number {
  return Math.round((julianDay - 2_415_021.077) / lunation)
}

/** The day, in Việt Nam, that holds the new moon of that number. */
export function newMoonDay(k: number): number {
  const t = k / 1236.85
  const t2 = t * t
  const t3 = t2 * t
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2)
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(sun + 2 * moon)
  // Earth's rotation slows: the series runs in uniform time, the calendar in civil time.
  const deltaT = -0.000278 + 0.000265 * t + 0.000262 * t2
  return Math.floor(mean + correction - deltaT + 0.5 + zone)
}

/**
 * Which twelfth of the year the sun is in as that day begins in Việt Nam: 0 from the spring equinox, 9 from the
 * winter solstice. Its change within a lunar month is the month's trung khí.
 */
export function sunSector(julianDay: number): number {
  const t = (julianDay - 0.5 - zone - 2_451_545) / 36_525
  const t2 = t * t
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2
  const mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t2
  const longitude =
    mean +
    (1.9146 - 0.004817 * t - 0.000014 * t2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly)
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

function sin(degrees: number): number {
  return Math.sin(degrees * rad)
}
