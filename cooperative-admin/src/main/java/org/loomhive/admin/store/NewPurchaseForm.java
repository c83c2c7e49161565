package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.Typed;
import org.loomhive.kernel.Unit;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.material.purchase.NewPurchase;
import org.loomhive.material.purchase.PlacePurchase;
import org.loomhive.material.purchase.PurchaseNumber;
import org.loomhive.material.purchase.Supplier;
import org.loomhive.material.purchase.SupplierRef;
import org.loomhive.material.purchase.Suppliers;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** An order to a supplier of the chosen store, with up to four materials. */
@Named("newPurchase")
@RequestScoped
public class NewPurchaseForm {
  private static final int USUAL_TOLERANCE_PERCENT = 5;

  @Inject ChosenCooperative chosen;
  @Inject Suppliers suppliers;
  @Inject Materials materials;
  @Inject PlacePurchase place;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final List<Line> lines = Stream.generate(Line::new).limit(4).toList();
  private String number = PurchaseNumber.random().value();
  private String supplier;
  private LocalDate expectedOn;
  private int overPercent = USUAL_TOLERANCE_PERCENT;

  /** One row of the form; empty when no material is chosen. */
  public static class Line {
    private String material;
    private BigDecimal amount;
    private String unit = Unit.KILOGRAM.name();
    private BigDecimal price;

    boolean isFilled() {
      return material != null && amount != null && price != null;
    }

    NewPurchase.Line typed(String currency) {
      return new NewPurchase.Line(
          new MaterialCode(material), Typed.quantity(amount, unit), Typed.money(price, currency));
    }

    public String getMaterial() {
      return material;
    }

    public void setMaterial(String material) {
      this.material = material;
    }

    public BigDecimal getAmount() {
      return amount;
    }

    public void setAmount(BigDecimal amount) {
      this.amount = amount;
    }

    public String getUnit() {
      return unit;
    }

    public void setUnit(String unit) {
      this.unit = unit;
    }

    public BigDecimal getPrice() {
      return price;
    }

    public void setPrice(BigDecimal price) {
      this.price = price;
    }
  }

  public String place() {
    var currency = chosen.getOne().currency();
    var filled = lines.stream().filter(Line::isFilled).map(line -> line.typed(currency)).toList();
    var what =
        new NewPurchase(
            new PurchaseNumber(number), new SupplierRef(supplier), expectedOn, overPercent, filled);
    var placed = place.place(what, signedIn.actor());
    notes.good("store.purchase.placed");
    return "/workshop/purchase?faces-redirect=true&n=" + placed;
  }

  public List<Supplier> getSuppliers() {
    return suppliers.of(chosen.ref());
  }

  public List<Material> getMaterials() {
    return materials.all();
  }

  public List<Unit> getUnits() {
    return List.of(Unit.values());
  }

  public List<Line> getLines() {
    return lines;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getSupplier() {
    return supplier;
  }

  public void setSupplier(String supplier) {
    this.supplier = supplier;
  }

  public LocalDate getExpectedOn() {
    return expectedOn;
  }

  public void setExpectedOn(LocalDate expectedOn) {
    this.expectedOn = expectedOn;
  }

  public int getOverPercent() {
    return overPercent;
  }

  public void setOverPercent(int overPercent) {
    this.overPercent = overPercent;
  }
}
