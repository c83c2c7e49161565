package org.loomhive.admin.articles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.loomhive.editorial.ShowArticle;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** From when until when buyers read the version that is looked at. */
@Named("showForm")
@RequestScoped
public class ShowForm {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  @Inject ThisArticle page;
  @Inject ShowArticle show;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself, so a version that was saved meanwhile is not shown unread. */
  @Inject
  @ManagedProperty("#{param.read}")
  String read;

  private LocalDateTime from;
  private LocalDateTime until;

  public String show() {
    var wanted =
        new ShowArticle.Wanted(page.getSlug(), Integer.parseInt(read), at(from), at(until));
    show.show(wanted, signedIn.actor());
    notes.good("articles.shown");
    return back();
  }

  public String hide() {
    show.hide(page.getSlug(), null, signedIn.actor());
    notes.good("articles.hidden");
    return back();
  }

  private String back() {
    return "/trade/article?faces-redirect=true&a=" + page.getSlug();
  }

  private static Instant at(LocalDateTime typed) {
    return typed == null ? null : typed.atZone(ZONE).toInstant();
  }

  public LocalDateTime getFrom() {
    return from;
  }

  public void setFrom(LocalDateTime from) {
    this.from = from;
  }

  public LocalDateTime getUntil() {
    return until;
  }

  public void setUntil(LocalDateTime until) {
    this.until = until;
  }
}
