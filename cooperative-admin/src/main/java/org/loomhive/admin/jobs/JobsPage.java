package org.loomhive.admin.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.Outbox;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** How the jobs of this node did, and what waits in the outbox. */
@Named
@RequestScoped
public class JobsPage {
  @Inject Jobs jobs;
  @Inject Outbox outbox;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param.run}")
  String name;

  public List<Job> getRows() {
    return jobs.all();
  }

  public List<String> findings(Job job) {
    return jobs.findings(job.name());
  }

  /** Who only reads presses nothing. */
  public boolean isRunByReader() {
    return signedIn.has(Role.NETWORK_ADMIN.name());
  }

  public long getWaiting() {
    return outbox.waiting();
  }

  public long getStuck() {
    return outbox.stuck();
  }

  /** A check of balances that found something can put it right. */
  public boolean isRepairable(Job job) {
    return isRunByReader() && job.name().equals(Jobs.BALANCES) && !findings(job).isEmpty();
  }

  public String repair() {
    notes.good("jobs.balances.repaired", jobs.repairBalances(signedIn.actor()));
    return "/jobs/index?faces-redirect=true";
  }

  /** Does one of them now, on this node. */
  public String run() {
    signedIn.actor().require(Role.NETWORK_ADMIN);
    for (Job job : jobs.all()) if (job.name().equals(name)) job.run(clock.instant());
    notes.good("jobs.ran");
    return "/jobs/index?faces-redirect=true";
  }
}
