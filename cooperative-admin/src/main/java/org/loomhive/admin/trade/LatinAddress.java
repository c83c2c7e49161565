package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.delivery.papers.PaperLetters;

/** Name and address of a buyer who wrote in letters that papers cannot show, in Latin ones. */
@Named("latin")
@RequestScoped
public class LatinAddress {
  @Inject OrderPage page;

  private String text;

  public boolean isNeeded() {
    return !page.getOrder().address().lines().stream().allMatch(PaperLetters::canShow);
  }

  List<String> lines() {
    if (text == null) return List.of();
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
