package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.admin.leaf.LongList;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;

/** The journal, the newest entries first. */
@Named("journalPage")
@RequestScoped
public class JournalPage {
  @Inject Journal journal;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private LongList<JournalEntry> list;

  public LongList<JournalEntry> getList() {
    if (list == null) list = new LongList<>(page, journal::count, journal::entries);
    return list;
  }
}
