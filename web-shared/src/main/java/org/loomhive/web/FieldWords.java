package org.loomhive.web;

import java.util.List;

/** What the server says beside a field. */
public class FieldWords extends SectionWords {
  public FieldWords() {
    super(List.of("org.loomhive.web.faces"));
  }
}
