package org.loomhive.admin.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.wholesale.quote.HoldForQuote;
import org.loomhive.wholesale.quote.HoldForQuote.HeldMinutes;
import org.loomhive.wholesale.quote.HoldForQuote.HeldPieces;
import org.loomhive.wholesale.quote.QuoteState;

/** What is held for the shown quote, and how much of it could not be. */
@Named
@RequestScoped
public class QuoteHeld {
  private static final int MINUTES = 60;

  @Inject QuoteForm form;
  @Inject HoldForQuote hold;

  public boolean isShown() {
    return form.getQuote() != null && QuoteState.valueOf(form.getState()).isOpen();
  }

  public List<HeldPieces> getPieces() {
    return hold.pieces(form.getQuote());
  }

  public List<HeldMinutes> getMinutes() {
    return hold.minutes(form.getQuote());
  }

  /** Begun hours count whole. */
  public long hours(long minutes) {
    return (minutes + MINUTES - 1) / MINUTES;
  }
}
