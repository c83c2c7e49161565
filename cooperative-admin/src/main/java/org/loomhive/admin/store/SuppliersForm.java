package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.Typed;
import org.loomhive.material.purchase.Supplier;
import org.loomhive.material.purchase.Suppliers;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The suppliers of the chosen store, and a new one. */
@Named("suppliers")
@RequestScoped
public class SuppliersForm {
  @Inject ChosenCooperative chosen;
  @Inject Suppliers suppliers;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String name;
  private String place;
  private String contact;

  public List<Supplier> getRows() {
    return suppliers.of(chosen.ref());
  }

  public String add() {
    var made = new Supplier(chosen.ref(), Typed.text(name), Typed.text(place), Typed.text(contact));
    suppliers.add(made, signedIn.actor());
    notes.good("store.supplier.added");
    return "/workshop/suppliers?faces-redirect=true&of=" + chosen.ref();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }
}
