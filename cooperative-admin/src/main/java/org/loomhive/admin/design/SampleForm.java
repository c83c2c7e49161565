package org.loomhive.admin.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.catalog.design.JudgeSample;
import org.loomhive.kernel.MemberRef;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Notes samples of the edition that was looked at, judges them, and takes it into use. */
@Named("sampleForm")
@RequestScoped
public class SampleForm {
  @Inject DesignPage page;
  @Inject JudgeSample judge;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** The sample stands in the form itself. */
  @Inject
  @ManagedProperty("#{param.sample}")
  String sample;

  private final Map<Integer, String> whys = new HashMap<>();
  private int seen;
  private String maker;
  private LocalDate day;

  public String made() {
    judge.made(edition(), new MemberRef(maker), day, signedIn.actor());
    return done("workshop.sample.noted");
  }

  public String judge(boolean isGood) {
    int number = Integer.parseInt(sample);
    var said = Objects.toString(whys.get(number), "").strip();
    judge.judge(edition(), new JudgeSample.Verdict(number, isGood, said), signedIn.actor());
    return done("workshop.sample.judged");
  }

  public String use() {
    judge.use(edition(), signedIn.actor());
    return done("workshop.design.used");
  }

  private String done(String note) {
    notes.good(note);
    return page.address();
  }

  private EditionRef edition() {
    return new EditionRef(page.getDesign().ref(), seen);
  }

  /** The one that is shown; what comes back is the one that was. */
  public int getSeen() {
    return page.getDesign().latest().edition();
  }

  public void setSeen(int edition) {
    this.seen = edition;
  }

  /** What is typed about each sample, by its number. */
  public Map<Integer, String> getWhys() {
    return whys;
  }

  public String getMaker() {
    return maker;
  }

  public void setMaker(String maker) {
    this.maker = maker;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
