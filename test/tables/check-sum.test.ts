import { checkSum } from "../../shared/tables/check-sum";

it("the check sum is that of zip files, however its bytes are divided", () => {
  const bytes = Buffer.from("123456789");
  expect(checkSum(bytes)).toBe(0xcbf43926);
  for (let at = 0; at <= bytes.length; at++) expect(checkSum(bytes.subarray(at), checkSum(bytes.subarray(0, at)))).toBe(0xcbf43926);
  expect(checkSum(bytes.subarray(0, 0))).toBe(0);
});
