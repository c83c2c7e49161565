package org.loomhive.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/** What the states of workshops are called. */
@Named
@ApplicationScoped
public class StateNames {
  private final ResourceBundle words = new Words();

  /**
   * @param code ISO 3166-2; given back where nobody wrote a name
   */
  public String of(String code) {
    var key = "books.state.of." + code;
    return words.containsKey(key) ? words.getString(key) : code;
  }
}
