package org.loomhive.portal;

import org.loomhive.web.SectionWords;

/** The words of this site, one file for each section. */
public class Words extends SectionWords {
  public Words() {
    super("org.loomhive.portal", "work", "materials", "earnings", "profile", "decisions", "signin");
  }
}
