package org.loomhive.material.tool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.material.jobwork.JobWorkRules;

/** One member has a tool, from a day on, until it is back. Once it is back nothing changes. */
@Entity
@Table(name = "tool_loan")
public class ToolLoan {
  /** Tools are lent in India; another country would have a file of its own. */
  private static final JobWorkRules RULES = JobWorkRules.of("IN").orElseThrow();

  private static final int MONTHS_OF_WARNING = 3;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "tool_id")
  private Tool tool;

  @Column(name = "tool_out")
  private Long toolOut;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "lent_on")
  private LocalDate lentOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "condition_out")
  private ToolCondition conditionOut;

  @Column(name = "lent_by")
  private String lentBy;

  @Column(name = "returned_on")
  private LocalDate returnedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "condition_back")
  private ToolCondition conditionBack;

  private String note;

  @Column(name = "returned_by")
  private String returnedBy;

  protected ToolLoan() {} // for EclipseLink

  ToolLoan(Tool tool, MemberRef member, LocalDate lentOn, LocalDate dueOn) {
    this.tool = tool;
    this.toolOut = tool.id();
    this.member = member;
    this.lentOn = lentOn;
    this.dueOn = dueOn;
    this.conditionOut = tool.condition();
  }

  ToolLoan by(Actor who) {
    lentBy = who.ref();
    return this;
  }

  void back(LocalDate on, ToolCondition how, String what, Actor who) {
    returnedOn = on;
    conditionBack = how;
    note = what;
    returnedBy = who.ref();
    toolOut = null;
  }

  public boolean isOut() {
    return returnedOn == null;
  }

  public boolean isLateOn(LocalDate day) {
    return isOut() && dueOn.isBefore(day);
  }

  /** The day by which the law wants capital goods back; none for other tools. */
  public Optional<LocalDate> lawfulUntil() {
    return tool.kind().isCapital()
        ? Optional.of(RULES.capitalGoodsUntil(lentOn))
        : Optional.empty();
  }

  /** The lawful day is near or over. */
  public boolean isNearLawOn(LocalDate day) {
    return isOut()
        && lawfulUntil()
            .filter(until -> !day.isBefore(until.minusMonths(MONTHS_OF_WARNING)))
            .isPresent();
  }

  boolean isBackAfter(LocalDate day) {
    return returnedOn.isAfter(day);
  }

  ToolCondition condition() {
    return conditionBack == null ? conditionOut : conditionBack;
  }

  public Tool tool() {
    return tool;
  }

  public MemberRef member() {
    return member;
  }

  public LocalDate lentOn() {
    return lentOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public ToolCondition conditionOut() {
    return conditionOut;
  }

  public Optional<LocalDate> returnedOn() {
    return Optional.ofNullable(returnedOn);
  }

  public Optional<ToolCondition> conditionBack() {
    return Optional.ofNullable(conditionBack);
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }
}
