package org.loomhive.admin.badges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import org.loomhive.badge.BadgeKind;
import org.loomhive.badge.BadgeRef;
import org.loomhive.badge.BadgeScope;
import org.loomhive.badge.NoteBadge;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One more claim with its paper, or the end of one. */
@Named("badgeForm")
@RequestScoped
public class BadgeForm {
  @Inject NoteBadge note;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself, so a list that changed meanwhile means no other badge. */
  @Inject
  @ManagedProperty("#{param.ended}")
  String ended;

  private BadgeKind kind;
  private BadgeScope scope;
  private String of;
  private String issuer;
  private String number;
  private LocalDate from;
  private LocalDate to;
  private transient Part file;

  public String note() throws IOException {
    var paper = new NoteBadge.Paper(issuer.strip(), number.strip(), from, to);
    note.note(new NoteBadge.Claimed(kind, scope, of.strip(), paper, content()), signedIn.actor());
    notes.good("badges.noted");
    return "/trade/badges?faces-redirect=true";
  }

  private byte[] content() throws IOException {
    if (file == null) return new byte[0];
    try (var in = file.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public String end() {
    note.end(new BadgeRef(ended), signedIn.actor());
    notes.good("badges.ended.done");
    return "/trade/badges?faces-redirect=true";
  }

  public BadgeKind[] getKinds() {
    return BadgeKind.values();
  }

  public BadgeScope[] getScopes() {
    return BadgeScope.values();
  }

  public BadgeKind getKind() {
    return kind;
  }

  public void setKind(BadgeKind kind) {
    this.kind = kind;
  }

  public BadgeScope getScope() {
    return scope;
  }

  public void setScope(BadgeScope scope) {
    this.scope = scope;
  }

  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
