package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.material.check.LotCheck;
import org.loomhive.material.check.LotChecks;
import org.loomhive.material.check.LotVerdict;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What somebody sees in a lot: good, or held back. */
@Named("lotCheck")
@RequestScoped
public class LotCheckForm {
  @Inject StoreLotPage page;
  @Inject LotChecks checks;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<LotCheck> rows;
  private LotVerdict verdict = LotVerdict.GOOD;
  private String words;

  /** The newest first. */
  public List<LotCheck> getRows() {
    if (rows == null) rows = checks.of(page.getLot().number());
    return rows;
  }

  public boolean isHeldBack() {
    return getRows().stream().findFirst().filter(LotCheck::isHeldBack).isPresent();
  }

  public LotVerdict[] getVerdicts() {
    return LotVerdict.values();
  }

  public String look() {
    checks.look(page.getLot().number(), verdict, words, signedIn.actor());
    notes.good("store.check.done");
    return page.address();
  }

  public LotVerdict getVerdict() {
    return verdict;
  }

  public void setVerdict(LotVerdict verdict) {
    this.verdict = verdict;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
