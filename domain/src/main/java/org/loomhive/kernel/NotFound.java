package org.loomhive.kernel;

import jakarta.ejb.ApplicationException;

/** Something was asked for that is not there, or not there for the one who asks. Shown as 404. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
  /**
   * @param kind the noun, for example "order"
   * @param reference what was asked for
   */
  public NotFound(String kind, Object reference) {
    super(kind + " " + reference);
  }

  /**
   * @param why what is said to whoever looked for it
   */
  public NotFound(String kind, Object reference, Refused why) {
    super(kind + " " + reference, why);
  }
}
