package org.loomhive.admin.recipes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.production.recipe.WorkStep;
import org.loomhive.wage.rate.RecordStudy;
import org.loomhive.wage.rate.SkillLevel;
import org.loomhive.wage.rate.TimeStudies;
import org.loomhive.wage.rate.TimeStudy;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The time studies of one variant, and a new one. */
@Named("timeStudy")
@RequestScoped
public class StudyForm {
  private static final int PIECES = 8;
  private static final int STEPS = 8;
  private static final int HUNDRED = 100;

  @Inject RecipePage page;
  @Inject TimeStudies studies;
  @Inject RecordStudy recording;
  @Inject Members members;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final List<TimedForm> pieces = Stream.generate(TimedForm::new).limit(PIECES).toList();
  private final List<StepForm> steps = Stream.generate(StepForm::new).limit(STEPS).toList();
  private String level = SkillLevel.SKILLED.name();
  private BigDecimal rating = BigDecimal.ONE;
  private int allowance;
  private BigDecimal complexity = BigDecimal.ONE;
  private LocalDate agreedOn;
  private String agreedWith;
  private String why;

  @PostConstruct
  void usual() {
    var usual = TimeStudy.Factors.usual();
    allowance = usual.allowance().multiply(BigDecimal.valueOf(HUNDRED)).intValueExact();
    agreedOn = chosen.getToday();
  }

  public String record() {
    var sku = page.getVariant().sku();
    var part = BigDecimal.valueOf(allowance).divide(BigDecimal.valueOf(HUNDRED));
    var factors = new TimeStudy.Factors(rating, part, complexity);
    var timed = pieces.stream().filter(TimedForm::isFilled).map(TimedForm::typed).toList();
    var study = new TimeStudy(sku, SkillLevel.valueOf(level), timed, factors, agreedOn);
    study.inSteps(steps.stream().filter(StepForm::isFilled).map(StepForm::typed).toList());
    recording.record(study.agreedWith(agreedWith, why), signedIn.actor());
    notes.good("recipes.study.kept", study.standardMinutes());
    return "/workshop/recipe?faces-redirect=true&sku=" + sku;
  }

  public List<TimeStudy> getKnown() {
    return studies.of(page.getVariant().sku());
  }

  /** Members of the cooperative that makes it. */
  public List<Member> getMakers() {
    return members.of(page.getVariant().product().cooperative());
  }

  public List<SkillLevel> getLevels() {
    return List.of(SkillLevel.values());
  }

  public List<TimedForm> getPieces() {
    return pieces;
  }

  public List<StepForm> getSteps() {
    return steps;
  }

  public List<WorkStep> getStepKinds() {
    return List.of(WorkStep.values());
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(String level) {
    this.level = level;
  }

  public BigDecimal getRating() {
    return rating;
  }

  public void setRating(BigDecimal rating) {
    this.rating = rating;
  }

  /** In percent of the time. */
  public int getAllowance() {
    return allowance;
  }

  public void setAllowance(int allowance) {
    this.allowance = allowance;
  }

  public BigDecimal getComplexity() {
    return complexity;
  }

  public void setComplexity(BigDecimal complexity) {
    this.complexity = complexity;
  }

  public LocalDate getAgreedOn() {
    return agreedOn;
  }

  public void setAgreedOn(LocalDate agreedOn) {
    this.agreedOn = agreedOn;
  }

  public String getAgreedWith() {
    return agreedWith;
  }

  public void setAgreedWith(String agreedWith) {
    this.agreedWith = agreedWith;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
