package org.loomhive.confidential.outcome;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question of an instrument, with its answers and its weight. */
@Entity
@Table(name = "instrument_item")
public class Item {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private int position;
  private String code;
  private String dimension;
  private String wording;

  @Column(name = "weight_in_dimension")
  private BigDecimal weightInDimension;

  @Column(name = "weight_in_composite")
  private BigDecimal weightInComposite;

  @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
  @JoinColumn(name = "item_id", nullable = false)
  @OrderBy("id")
  private List<AnswerOption> options = new ArrayList<>();

  protected Item() {} // for EclipseLink

  /** With the same weight in its dimension and in the composite. */
  public Item(String code, String dimension, BigDecimal weight, List<AnswerOption> options) {
    if (weight.signum() <= 0) throw new IllegalArgumentException("A weight is above zero");
    this.code = code;
    this.dimension = dimension;
    this.wording = code;
    this.weightInDimension = weight;
    this.weightInComposite = weight;
    this.options.addAll(options);
  }

  public String code() {
    return code;
  }

  public String dimension() {
    return dimension;
  }

  /** As it is asked. */
  public String wording() {
    return wording;
  }

  public List<AnswerOption> options() {
    return List.copyOf(options);
  }

  Optional<AnswerOption> option(String optionCode) {
    return options.stream().filter(o -> o.code().equals(optionCode)).findFirst();
  }

  BigDecimal weightInDimension() {
    return weightInDimension;
  }

  BigDecimal weightInComposite() {
    return weightInComposite;
  }
}
