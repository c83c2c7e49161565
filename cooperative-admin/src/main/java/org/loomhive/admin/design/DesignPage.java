package org.loomhive.admin.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.loomhive.admin.leaf.MemberChoice;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.design.Design;
import org.loomhive.catalog.design.DesignEdition;
import org.loomhive.catalog.design.DesignRef;
import org.loomhive.catalog.design.Designs;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.web.SignedIn;

/** One design with its editions, its samples and the products that are made by it. */
@Named("design")
@RequestScoped
public class DesignPage {
  @Inject Designs designs;
  @Inject Products products;
  @Inject Members members;
  @Inject MemberChoice search;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  private Design design;

  public Design getDesign() {
    if (design == null) design = designs.get(new DesignRef(n), signedIn.actor());
    return design;
  }

  public void open() {
    getDesign();
  }

  /** The newest first. */
  public List<DesignEdition> getEditions() {
    var newestFirst = new ArrayList<>(getDesign().editions());
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  public List<Product> getProducts() {
    return getDesign().products().stream().map(products::find).flatMap(Optional::stream).toList();
  }

  /** Those that are not made by it yet. */
  public List<Product> getLinkable() {
    var linked = getDesign().products();
    return products.of(getDesign().cooperative()).stream()
        .filter(product -> !linked.contains(product.slug()))
        .toList();
  }

  public List<Member> getMembers() {
    return search.in(getDesign().cooperative());
  }

  public String called(MemberRef member) {
    return members.find(member).map(Member::called).orElse("");
  }

  String address() {
    return "/workshop/design?faces-redirect=true&n=" + getDesign().ref();
  }
}
