package org.loomhive.admin.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.loomhive.catalog.design.DesignRef;
import org.loomhive.catalog.design.JudgeSample;
import org.loomhive.catalog.design.WriteDesign;
import org.loomhive.kernel.MemberRef;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Notes samples, judges them, takes an edition into use and links products to it. */
@Named("sampleForm")
@RequestScoped
public class SampleForm {
  @Inject DesignPage page;
  @Inject JudgeSample judge;
  @Inject WriteDesign write;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** The sample stands in the form itself. */
  @Inject
  @ManagedProperty("#{param.sample}")
  String sample;

  private String maker;
  private LocalDate day;
  private String why;
  private String product;

  public String made() {
    judge.made(ref(), new MemberRef(maker), day, signedIn.actor());
    return done("workshop.sample.noted");
  }

  public String judge(boolean isGood) {
    var said = Objects.toString(why, "").strip();
    var verdict = new JudgeSample.Verdict(Integer.parseInt(sample), isGood, said);
    judge.judge(ref(), verdict, signedIn.actor());
    return done("workshop.sample.judged");
  }

  public String use() {
    judge.use(ref(), signedIn.actor());
    return done("workshop.design.used");
  }

  public String link() {
    write.link(ref(), product, signedIn.actor());
    return done("workshop.design.linked");
  }

  private String done(String note) {
    notes.good(note);
    return page.address();
  }

  private DesignRef ref() {
    return page.getDesign().ref();
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

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }
}
