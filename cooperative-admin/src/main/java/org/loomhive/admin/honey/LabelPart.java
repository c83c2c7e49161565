package org.loomhive.admin.honey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.loomhive.admin.workshop.WorkOrderPage;
import org.loomhive.provenance.honey.HoneyOrigin;
import org.loomhive.provenance.honey.OriginShare;
import org.loomhive.provenance.honey.SayOrigin;
import org.loomhive.provenance.honey.TellOrigin;
import org.loomhive.web.Formats;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What the label of the jars of this work has to say of where the honey comes from. */
@Named("honeyLabel")
@RequestScoped
public class LabelPart {
  @Inject WorkOrderPage page;
  @Inject TellOrigin tell;
  @Inject SayOrigin say;
  @Inject Formats formats;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private HoneyOrigin origin;
  private boolean asked;

  /** Null where no honey was given out. */
  public HoneyOrigin getOrigin() {
    if (!asked) origin = tell.of(page.getWork().number()).orElse(null);
    asked = true;
    return origin;
  }

  /** For example India 70 %, Nepal 30 %. */
  public String getLine() {
    return getOrigin().shares().stream().map(this::one).collect(Collectors.joining(", "));
  }

  private String one(OriginShare share) {
    var percent = share.percent() == 0 ? "< 1" : String.valueOf(share.percent());
    return formats.country(share.country()) + " " + percent + " %";
  }

  public String say() {
    var number = page.getWork().number();
    say.say(number, signedIn.actor());
    notes.good("store.label.said");
    return "/workshop/order?faces-redirect=true&n=" + number;
  }
}
