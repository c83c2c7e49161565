package org.loomhive.web;

import java.util.List;

/** The words that all sites share. */
public class SharedWords extends SectionWords {
  public SharedWords() {
    super(List.of("org.loomhive.web.house"));
  }
}
