package org.loomhive.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.moisture.Fibre;

/** A kind of raw material that recipes name and lots are of. */
@Entity
@Table(name = "material")
public class Material {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private MaterialCode code;
  private String name;

  @Enumerated(EnumType.STRING)
  private Unit unit;

  @Column(name = "hsn_code")
  private String hsnCode;

  @Enumerated(EnumType.STRING)
  private Fibre fibre;

  @Column(name = "counted_too")
  private boolean countedToo;

  protected Material() {} // for EclipseLink

  public Material(MaterialCode code, String name, Unit unit) {
    this.code = code;
    this.name = name;
    this.unit = unit;
  }

  public void standsUnder(String heading) {
    hsnCode = heading;
  }

  /** Its heading of the tariff, 4 to 8 digits; empty where nobody said it. */
  public Optional<String> hsnCode() {
    return Optional.ofNullable(hsnCode);
  }

  public void isOf(Fibre what) {
    fibre = what;
  }

  /** Empty for what is no fibre, and where nobody said it. */
  public Optional<Fibre> fibre() {
    return Optional.ofNullable(fibre);
  }

  public void countToo() {
    countedToo = true;
  }

  /** Its pieces are counted beside its weight. */
  public boolean isCountedToo() {
    return countedToo;
  }

  public MaterialCode code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** The one unit in which it is received, issued and counted. */
  public Unit unit() {
    return unit;
  }

  /** An amount in another unit is refused with both. */
  public void requireItsUnit(Quantity some) {
    if (some.unit() != unit) throw new Refused(MaterialRefusal.OTHER_UNIT, name, unit, some);
  }
}
