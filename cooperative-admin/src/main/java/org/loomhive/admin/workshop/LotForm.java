package org.loomhive.admin.workshop;

import java.math.BigDecimal;
import org.loomhive.kernel.LotNumber;

/**
 * What is typed when a lot arrives. Its number is drawn when the form is shown, so that sending the
 * form twice receives the lot once.
 */
public class LotForm {
  private String number = LotNumber.random().value();
  private String store;
  private String material;
  private BigDecimal amount;
  private BigDecimal cost;
  private String supplier;
  private String origin;
  private String dyeBatch;

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getStore() {
    return store;
  }

  public void setStore(String store) {
    this.store = store;
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

  public BigDecimal getCost() {
    return cost;
  }

  public void setCost(BigDecimal cost) {
    this.cost = cost;
  }

  public String getSupplier() {
    return supplier;
  }

  public void setSupplier(String supplier) {
    this.supplier = supplier;
  }

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(String origin) {
    this.origin = origin;
  }

  public String getDyeBatch() {
    return dyeBatch;
  }

  public void setDyeBatch(String dyeBatch) {
    this.dyeBatch = dyeBatch;
  }
}
