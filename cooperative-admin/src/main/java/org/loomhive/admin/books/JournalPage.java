package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.web.Paging;

/** The journal, the newest entries first. */
@Named("journalPage")
@RequestScoped
public class JournalPage {
  private static final int ROWS = 25;

  @Inject Journal journal;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private Paging paging;
  private List<JournalEntry> entries;

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(page, ROWS, journal.count());
    return paging;
  }

  public List<JournalEntry> getEntries() {
    if (entries == null) entries = journal.newest(getPaging().first(), ROWS);
    return entries;
  }
}
