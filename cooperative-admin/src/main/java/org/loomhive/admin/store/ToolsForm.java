package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.Typed;
import org.loomhive.material.tool.Tool;
import org.loomhive.material.tool.ToolKind;
import org.loomhive.material.tool.Tools;
import org.loomhive.web.Notes;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** The tools of the chosen store, and a new one. */
@Named("tools")
@RequestScoped
public class ToolsForm {
  private static final int SIZE = 25;

  @Inject ChosenCooperative chosen;
  @Inject Tools tools;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<Tool> rows;
  private String kind;
  private String name;
  private LocalDate boughtOn;

  public List<Tool> getRows() {
    if (rows == null) rows = tools.of(chosen.ref(), getPaging().first(), SIZE);
    return rows;
  }

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(pageParam, SIZE, tools.count(chosen.ref()));
    return paging;
  }

  public List<ToolKind> getKinds() {
    return List.of(ToolKind.values());
  }

  public String add() {
    var made = new Tool(chosen.ref(), ToolKind.valueOf(kind), Typed.text(name), boughtOn);
    tools.add(made, signedIn.actor());
    notes.good("store.tool.added");
    return "/workshop/tool?faces-redirect=true&n=" + made.number();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getBoughtOn() {
    return boughtOn;
  }

  public void setBoughtOn(LocalDate boughtOn) {
    this.boughtOn = boughtOn;
  }
}
