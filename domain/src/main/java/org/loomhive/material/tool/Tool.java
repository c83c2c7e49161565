package org.loomhive.material.tool;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;

/**
 * A tool of a cooperative: in its store, or lent to one member. Whoever lends it locks it first.
 */
@Entity
@Table(name = "tool")
public class Tool {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private ToolNumber number;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Enumerated(EnumType.STRING)
  private ToolKind kind;

  private String name;

  @Column(name = "bought_on")
  private LocalDate boughtOn;

  @Column(name = "repaired_on")
  private LocalDate repairedOn;

  @OneToMany(mappedBy = "tool", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<ToolLoan> loans = new ArrayList<>();

  protected Tool() {} // for EclipseLink

  public Tool(CooperativeRef cooperative, ToolKind kind, String name, LocalDate boughtOn) {
    this.number = ToolNumber.random();
    this.cooperative = cooperative;
    this.kind = kind;
    this.name = name;
    this.boughtOn = boughtOn;
  }

  Long id() {
    return id;
  }

  void add(ToolLoan loan) {
    loans.add(loan);
  }

  /** With whom it is now. */
  public Optional<ToolLoan> out() {
    return loans.stream().filter(ToolLoan::isOut).findFirst();
  }

  /** As it came back the last time; good when it was repaired since, or never lent. */
  public ToolCondition condition() {
    if (loans.isEmpty()) return ToolCondition.GOOD;
    var last = loans.get(loans.size() - 1);
    boolean repaired = repairedOn != null && !last.isOut() && !last.isBackAfter(repairedOn);
    return repaired ? ToolCondition.GOOD : last.condition();
  }

  void repair(LocalDate on) {
    repairedOn = on;
  }

  public ToolNumber number() {
    return number;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public ToolKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public LocalDate boughtOn() {
    return boughtOn;
  }

  /** Who had it when, from the first on. */
  public List<ToolLoan> loans() {
    return List.copyOf(loans);
  }
}
