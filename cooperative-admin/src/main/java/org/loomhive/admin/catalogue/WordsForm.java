package org.loomhive.admin.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.edit.EditProduct;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What buyers read of a product, and the button that puts it on the shelf. */
@Named("productWords")
@RequestScoped
public class WordsForm {
  @Inject EditedProduct page;
  @Inject EditProduct edit;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String name;
  private String craft;
  private String care;
  private String materials;

  @PostConstruct
  void fill() {
    var product = page.getProduct();
    name = product.name();
    craft = product.craft();
    care = product.care();
    materials =
        product.materials().stream().map(MaterialShare::written).collect(Collectors.joining("\n"));
  }

  public String save() {
    var shares = MaterialShare.read(materials);
    var told = new EditProduct.Told(name.strip(), craft.strip(), care.strip(), shares);
    edit.tell(page.getProduct().slug(), told, signedIn.actor());
    notes.good("catalogue.words.saved");
    return page.address();
  }

  public String publish() {
    edit.publish(page.getProduct().slug(), signedIn.actor());
    notes.good("catalogue.published");
    return page.address();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCraft() {
    return craft;
  }

  public void setCraft(String craft) {
    this.craft = craft;
  }

  public String getCare() {
    return care;
  }

  public void setCare(String care) {
    this.care = care;
  }

  public String getMaterials() {
    return materials;
  }

  public void setMaterials(String materials) {
    this.materials = materials;
  }
}
