/** What the list of names to confirm says in Vietnamese. */
export const namesVi = {
  heading: "Xác nhận tên đơn vị",
};
