import fc from "fast-check";
import { plainDay, readShownDate } from "../../shared/tables/shown-date";

/** 4 March 2020, counted from 1 January 1970. */
const MARCH_4 = 18_325;

test.each(["3/4/2020", "4/3/2020", "03-04-2020", "2020-03-04", "2020.3.4", "3/4/20", "4. 3. 2020", "20/03/04"])(
  "%s in a cell that holds 4 March is 04/03/2020",
  (shown) => {
    expect(readShownDate(shown, [MARCH_4])).toBe("04/03/2020");
  },
);

test.each(["3/4/2020 14:30", "3/4/2020 2:30:15 PM", "14:30 3/4/2020", "Thứ Tư, 3/4/2020"])(
  "a time or a weekday does not hide the date: %s",
  (shown) => {
    expect(readShownDate(shown, [MARCH_4])).toBe("04/03/2020");
  },
);

test.each(["Tháng 3/2020", "3/2020", "4 thg 3, 2020", "ngày 4 tháng 3 năm 2020", "3-2020", "10:30 3/2020", "2020/3 10:30", "10:30:00", "4/3", ""])(
  "what is no day, month and year in numbers stays as shown: %s",
  (shown) => {
    expect(readShownDate(shown, [MARCH_4])).toBe(shown);
  },
);

test("numbers that are not those of the day stay as shown: a year of another calendar is not guessed", () => {
  expect(readShownDate("3/4/2563", [MARCH_4])).toBe("3/4/2563");
});

test("of several days the one that is shown is meant: whatever the time zone, and in the date system of 1904", () => {
  expect(readShownDate("3/4/2020", [MARCH_4 - 1, MARCH_4, MARCH_4 + 1])).toBe("04/03/2020");
  expect(readShownDate("3/4/2020", [MARCH_4 - 1462, MARCH_4])).toBe("04/03/2020");
});

const ORDERS = [[0, 1, 2], [1, 0, 2], [2, 1, 0], [2, 0, 1]] as const;

test("every day from 1955 to 2099 is read from every order of its numbers, also beside its neighbours and with 1904", () => {
  const numbers = fc.record({
    day: fc.integer({ min: -5478, max: 47_481 }),
    order: fc.constantFrom(...ORDERS),
    separator: fc.constantFrom("/", "-", ".", ". ", " "),
    twoDigits: fc.boolean(),
    others: fc.constantFrom([-1, 0, 1], [1, 0, -1], [0, 1462], [-1462, 0]),
  });
  fc.assert(
    fc.property(numbers, ({ day, order, separator, twoDigits, others }) => {
      const plain = plainDay(day);
      const [date = "", month = "", year = ""] = plain.split("/");
      const parts = [String(Number(date)), String(Number(month)), twoDigits ? year.slice(2) : year];
      const shown = order.map((at) => parts[at]).join(separator);
      expect(readShownDate(shown, others.map((other) => day + other))).toBe(plain);
    }),
    { numRuns: 2000 },
  );
});
