package org.loomhive.web;

/**
 * Where one is in a long list, for the tag pager. The page's number stands in the address as
 * "page".
 *
 * @param number counted from 1
 * @param size rows on a page
 * @param total rows in all
 */
public record Paging(int number, int size, long total) {
  private static final int LAST = 100_000;

  public Paging {
    number = Math.max(1, Math.min(number, LAST));
  }

  /** Reads the address parameter; anything that is no number is page 1. */
  public static Paging of(String parameter, int size, long total) {
    int number =
        parameter != null && parameter.matches("\\d{1,6}") ? Integer.parseInt(parameter) : 1;
    return new Paging(number, size, total);
  }

  /** The index of the first row, for setFirstResult. */
  public int first() {
    return (number - 1) * size;
  }

  public int getNumber() {
    return number;
  }

  public long getPages() {
    return Math.max(1, (total + size - 1) / size);
  }

  public boolean isSeveral() {
    return getPages() > 1;
  }

  public boolean isHasPrevious() {
    return number > 1;
  }

  public boolean isHasNext() {
    return number < getPages();
  }
}
