package org.loomhive.storefront.back;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.back.AskBack;
import org.loomhive.ordering.back.BackInStock;
import org.loomhive.storefront.languages.ToldPieces;

/** The page behind the letter: she says yes, or has us forget her. */
@Named
@RequestScoped
public class BackPage {
  @Inject AskBack ask;
  @Inject Variants variants;
  @Inject ToldPieces pieces;

  @Inject
  @ManagedProperty("#{param.t}")
  String token;

  public boolean isThere() {
    return asked().isPresent();
  }

  public boolean isConfirmed() {
    return asked().filter(BackInStock::isConfirmed).isPresent();
  }

  /** She waits for a lower price, and not for the piece. */
  public boolean isCheaper() {
    return asked().flatMap(BackInStock::below).isPresent();
  }

  /** The key of what she is asked, or is told once she said yes. */
  public String getQuestion() {
    if (isCheaper()) return isConfirmed() ? "back.cheaper.waits" : "back.cheaper.sure";
    return isConfirmed() ? "back.waits" : "back.sure";
  }

  public String getName() {
    return asked().map(one -> called(one.sku())).orElse("");
  }

  private String called(Sku sku) {
    return pieces.of(variants.get(sku).product()).name().text();
  }

  public String confirm() {
    ask.confirm(token);
    return "/back?faces-redirect=true&t=" + token;
  }

  public String forget() {
    ask.forget(token);
    return "/back?faces-redirect=true";
  }

  private Optional<BackInStock> asked() {
    return token == null ? Optional.empty() : ask.find(token);
  }
}
