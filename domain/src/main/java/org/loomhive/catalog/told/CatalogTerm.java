package org.loomhive.catalog.told;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.loomhive.kernel.language.Language;

/** A short word of many products, a material, a size, a shade or a pattern, in another language. */
@Entity
@Table(name = "catalog_term")
public class CatalogTerm {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String term;
  private Language language;
  private String told;

  protected CatalogTerm() {} // for EclipseLink

  CatalogTerm(String term, Language language, String told) {
    this.term = term;
    this.language = language;
    this.told = told;
  }

  void isTold(String text) {
    this.told = text;
  }

  String term() {
    return term;
  }

  Language language() {
    return language;
  }

  String told() {
    return told;
  }
}
