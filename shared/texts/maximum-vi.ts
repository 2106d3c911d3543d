/** What the ranking view says otherwise where a lower rate is better and a target is the most that is allowed. */
export const maximumVi = {
  targetText: "Mức tối đa",
  target: (target: string) => `chỉ tiêu tối đa ${target}`,
  short: "Vượt mức",
  byConversion: (count: string) => `${count} hồ sơ`,
  byNewOnline: (count: string) => `cần ${count} phát sinh mới`,
  newOnlineOutOfReach: "phát sinh mới: không đạt được",
  shortExplained: "“Vượt mức” tính thế nào?",
  byConversionMeans: "Số hồ sơ ở tử số nhiều hơn mức tối đa; mẫu số giữ nguyên.",
  byNewOnlineMeans:
    "Phát sinh mới: số hồ sơ mới, không hồ sơ nào thuộc tử số, phải có thêm để tỷ lệ về mức tối đa; mẫu số tăng theo. " +
    "Hai số không cộng với nhau.",
};
