package org.loomhive.admin.design;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.catalog.design.Design;
import org.loomhive.catalog.design.DesignRef;
import org.loomhive.catalog.design.Designs;
import org.loomhive.catalog.design.WriteDesign;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Writes a specification sheet: of a design that is there, or of a new one of a cooperative. */
@Named("designSheet")
@RequestScoped
public class SheetPage {
  @Inject Designs designs;
  @Inject WriteDesign write;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  @Inject
  @ManagedProperty("#{param.seen}")
  String seen;

  private Design design;
  private SheetForm form = SheetForm.empty();

  @PostConstruct
  void read() {
    if (isNew()) return;
    design = designs.get(new DesignRef(n), signedIn.actor());
    form = SheetForm.of(design.latest());
  }

  public String save() throws IOException {
    var ref = isNew() ? begin() : rewrite();
    notes.good("workshop.design.saved");
    return "/workshop/design?faces-redirect=true&n=" + ref;
  }

  private DesignRef begin() throws IOException {
    var ref = DesignRef.random();
    var name = form.getName().strip();
    write.begin(new Design(ref, chosen.ref(), name), form.sheet(), signedIn.actor());
    return ref;
  }

  private DesignRef rewrite() throws IOException {
    write.write(design.ref(), seen, form.sheet(), signedIn.actor());
    return design.ref();
  }

  public boolean isNew() {
    return n == null || n.isEmpty();
  }

  /** Null for a new one. */
  public Design getDesign() {
    return design;
  }

  /** What goes with the form, so that nobody writes over what she has not seen. */
  public String getSeen() {
    return design.state();
  }

  public SheetForm getForm() {
    return form;
  }
}
