package org.loomhive.admin.wholesale;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.price.QuantityRule;
import org.loomhive.wholesale.price.QuantityRules;
import org.loomhive.wholesale.price.WriteQuantities;
import org.loomhive.wholesale.price.WrittenQuantity.SaidOf;

/** How many pieces companies take: said of the variant, of its product, and of the house. */
@Named("quantityForm")
@RequestScoped
public class QuantityForm {
  @Inject QuantityRules rules;
  @Inject WriteQuantities write;
  @Inject LadderForm shown;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final Map<SaidOf, Row> rows = new EnumMap<>(SaidOf.class);

  /** What is said at one place; empty fields leave it to the next. */
  public static class Row {
    private Integer minimum;
    private Integer multiple;
    private Integer carton;

    public Integer getMinimum() {
      return minimum;
    }

    public void setMinimum(Integer minimum) {
      this.minimum = minimum;
    }

    public Integer getMultiple() {
      return multiple;
    }

    public void setMultiple(Integer multiple) {
      this.multiple = multiple;
    }

    public Integer getCarton() {
      return carton;
    }

    public void setCarton(Integer carton) {
      this.carton = carton;
    }
  }

  @PostConstruct
  void fill() {
    for (SaidOf place : SaidOf.values()) {
      var said = rules.said(place, shown.getVariant());
      var row = new Row();
      row.minimum = said.minimum();
      row.multiple = said.multiple();
      row.carton = said.carton();
      rows.put(place, row);
    }
  }

  /** What holds for the variant when all is read together. */
  public QuantityRule getHolds() {
    return rules.of(shown.getVariant());
  }

  /** The places of which she may say something. */
  public SaidOf[] getPlaces() {
    boolean wide = signedIn.has("NETWORK_ADMIN");
    return wide ? SaidOf.values() : new SaidOf[] {SaidOf.VARIANT, SaidOf.PRODUCT};
  }

  public String save() {
    for (SaidOf place : getPlaces()) {
      var row = rows.get(place);
      var said = new QuantityRule.Said(row.minimum, row.multiple, row.carton);
      write.write(shown.getVariant().sku(), place, said, signedIn.actor());
    }
    notes.good("wholesale.quantity.saved");
    return shown.address();
  }

  public Map<SaidOf, Row> getRows() {
    return rows;
  }
}
