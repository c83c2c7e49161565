package org.loomhive.admin.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.catalog.design.JudgeSample;
import org.loomhive.catalog.design.Sample;
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

  @Inject
  @ManagedProperty("#{param['judge:sample']}")
  String sent;

  private int seen;
  private Integer sample;
  private String why;
  private String maker;
  private LocalDate day;

  public String made() {
    judge.made(edition(), new MemberRef(maker), day, signedIn.actor());
    return done("workshop.sample.noted");
  }

  public String judge(boolean isGood) {
    var said = Objects.toString(why, "").strip();
    judge.judge(edition(), new JudgeSample.Verdict(sample, isGood, said), signedIn.actor());
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

  /** Not judged yet; one that was judged in the form that came stays, so its no has a place. */
  public List<Sample> getOpen() {
    return page.getDesign().latest().samples().stream()
        .filter(one -> one.judgedAt().isEmpty() || String.valueOf(one.number()).equals(sent))
        .toList();
  }

  public Integer getSample() {
    return sample;
  }

  public void setSample(Integer sample) {
    this.sample = sample;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
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
