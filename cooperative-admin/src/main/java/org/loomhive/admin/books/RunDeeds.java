package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Role;
import org.loomhive.payout.ApprovePayRun;
import org.loomhive.payout.DownloadBankFile;
import org.loomhive.payout.PayRun;
import org.loomhive.payout.PayRunState;
import org.loomhive.payout.WithdrawPayRun;
import org.loomhive.payout.bank.Rail;
import org.loomhive.payout.cash.StartCashRun;
import org.loomhive.payout.mobile.SendToPhones;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What may be done with a run, and by whom. */
@Named("runDeeds")
@RequestScoped
public class RunDeeds {
  @Inject RunPage page;
  @Inject ApprovePayRun approval;
  @Inject WithdrawPayRun withdrawal;
  @Inject DownloadBankFile download;
  @Inject StartCashRun cash;
  @Inject SendToPhones phones;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** The reader prepared it, so somebody else has to approve it. */
  public boolean isOwn() {
    return run().preparedBy().equals(signedIn.actor().ref());
  }

  public boolean isApprovable() {
    return run().state() == PayRunState.PREPARED && actor().has(Role.FINANCE_APPROVER) && !isOwn();
  }

  public boolean isWithdrawable() {
    var open = run().state() == PayRunState.PREPARED || run().state() == PayRunState.APPROVED;
    return open && isFinance();
  }

  public boolean isDownloadable() {
    return run().isApproved() && !run().isWithdrawn() && isFinance() && isBank();
  }

  /** Cash and phones begin here; there is no file to take along. */
  public boolean isStartable() {
    return run().state() == PayRunState.APPROVED && isFinance() && !isBank();
  }

  private boolean isBank() {
    return run().rail() == Rail.BANK;
  }

  public boolean isCash() {
    return run().rail() == Rail.CASH;
  }

  public boolean isAnswerable() {
    return run().isSent() && isFinance() && isBank();
  }

  private boolean isFinance() {
    return actor().has(Role.FINANCE_PREPARER) || actor().has(Role.FINANCE_APPROVER);
  }

  public String approve() {
    approval.approve(ref(), actor());
    return done("books.run.approved");
  }

  public String withdraw() {
    withdrawal.withdraw(ref(), actor());
    return done("books.run.withdrawn");
  }

  public String start() {
    if (isCash()) cash.start(ref(), actor());
    else phones.send(ref(), actor());
    return done("books.run.started");
  }

  /** The answer is the file itself; its name tells nothing. */
  public void download() throws IOException {
    var content = download.download(ref(), actor());
    var faces = FacesContext.getCurrentInstance();
    var answer = faces.getExternalContext();
    answer.responseReset();
    boolean isXml = content.length > 0 && content[0] == '<';
    answer.setResponseContentType(isXml ? "application/xml" : "text/plain");
    answer.setResponseContentLength(content.length);
    var name = ref() + (isXml ? ".xml" : ".txt");
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.getResponseOutputStream().write(content);
    faces.responseComplete();
  }

  private String done(String note) {
    notes.good(note);
    return "/books/run?faces-redirect=true&n=" + ref();
  }

  private PayRun run() {
    return page.getRun();
  }

  private PayRunRef ref() {
    return run().ref();
  }

  private Actor actor() {
    return signedIn.actor();
  }
}
