package org.loomhive.portal.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.TellAboutMyself;
import org.loomhive.payout.letterbox.PayeeHint;
import org.loomhive.payout.letterbox.PayeeLetterbox;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Her language, her hours, and the ways to her PIN and her account. */
@Named("profile")
@RequestScoped
public class ProfilePage {
  private static final List<String> LANGUAGES =
      List.of("en", "as", "bn", "brx", "grt", "hi", "kha", "lus", "mni", "my", "nag", "ne");

  @Inject SignedIn signedIn;
  @Inject Members members;
  @Inject TellAboutMyself tell;
  @Inject PayeeLetterbox letterbox;
  @Inject Notes notes;
  private Member member;
  private String language;
  private Integer hours;

  @PostConstruct
  void read() {
    member = members.get(signedIn.member());
    language = member.language();
    hours = member.hoursPerWeek();
  }

  public String save() {
    tell.tell(signedIn.member(), language, hours);
    notes.good("profile.saved");
    return "/profile?faces-redirect=true";
  }

  public Member getMember() {
    return member;
  }

  public Optional<PayeeHint> getAccount() {
    return letterbox.onFile(signedIn.member());
  }

  public List<String> getLanguages() {
    return LANGUAGES;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String chosen) {
    this.language = chosen;
  }

  public Integer getHours() {
    return hours;
  }

  public void setHours(Integer typed) {
    this.hours = typed;
  }
}
