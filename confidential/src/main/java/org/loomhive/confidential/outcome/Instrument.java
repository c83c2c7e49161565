package org.loomhive.confidential.outcome;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of questions in one version, as data with its source. A published version never changes: a
 * better one is a new version beside it, and surveys say which one they answered.
 */
@Entity
@Table(name = "instrument")
public class Instrument {
  /** How far an instrument may be relied upon. */
  public enum Status {
    /** Equal weights or parts only: said so wherever a score is shown. */
    UNWEIGHTED,
    /** Items, options and weights as its owner published them. */
    OFFICIAL
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String code;
  private int edition;
  private String name;
  private String source;
  private String licence;

  @Enumerated(EnumType.STRING)
  private Status status;

  @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
  @JoinColumn(name = "instrument_id", nullable = false)
  @OrderBy("position")
  private List<Item> items = new ArrayList<>();

  protected Instrument() {} // for EclipseLink

  public Instrument(String code, int edition, List<Item> items) {
    this.code = code;
    this.edition = edition;
    this.status = Status.UNWEIGHTED;
    this.items.addAll(items);
  }

  public String code() {
    return code;
  }

  public int edition() {
    return edition;
  }

  public String name() {
    return name;
  }

  public String source() {
    return source;
  }

  public String licence() {
    return licence;
  }

  public boolean isOfficial() {
    return status == Status.OFFICIAL;
  }

  public List<Item> items() {
    return List.copyOf(items);
  }
}
