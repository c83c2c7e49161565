package org.loomhive.admin.taxes;

/** What is typed of a row, by the names of the columns. */
public class RowCells {
  private String method;
  private String country;
  private String zone;
  private String region;
  private String heading;
  private String origin;
  private String kind;
  private String scheme;
  private String buyers;
  private String number;
  private String reason;
  private String[] papers;
  private String percent;
  private String flat;
  private String flatCurrency;
  private String limit;
  private String currency;
  private String inPrice;
  private String from;
  private String to;
  private String source;

  /** What stands in a column; null for nothing. */
  String of(String column) {
    return switch (column) {
      case "method" -> method;
      case "country" -> country;
      case "zone" -> zone;
      case "region" -> region;
      case "heading" -> heading;
      case "origin" -> origin;
      case "kind" -> kind;
      case "scheme" -> scheme;
      case "buyers" -> buyers;
      case "number" -> number;
      case "reason" -> reason;
      case "papers" -> papers == null ? "" : String.join(",", papers);
      case "percent" -> percent;
      case "flat" -> flat;
      case "flat_currency" -> flatCurrency;
      case "limit" -> limit;
      case "currency" -> currency;
      case "in_price" -> inPrice;
      case "from" -> from;
      case "to" -> to;
      case "source" -> source;
      default -> throw new IllegalArgumentException(column);
    };
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String typed) {
    method = typed;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String typed) {
    zone = typed;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String typed) {
    country = typed;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String typed) {
    region = typed;
  }

  public String getHeading() {
    return heading;
  }

  public void setHeading(String typed) {
    heading = typed;
  }

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(String typed) {
    origin = typed;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String typed) {
    kind = typed;
  }

  public String getScheme() {
    return scheme;
  }

  public void setScheme(String typed) {
    scheme = typed;
  }

  public String getBuyers() {
    return buyers;
  }

  public void setBuyers(String chosen) {
    buyers = chosen;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String typed) {
    number = typed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    reason = typed;
  }

  public String[] getPapers() {
    return papers;
  }

  public void setPapers(String[] chosen) {
    papers = chosen;
  }

  public String getPercent() {
    return percent;
  }

  public void setPercent(String typed) {
    percent = typed;
  }

  public String getFlat() {
    return flat;
  }

  public void setFlat(String typed) {
    flat = typed;
  }

  public String getFlatCurrency() {
    return flatCurrency;
  }

  public void setFlatCurrency(String typed) {
    flatCurrency = typed;
  }

  public String getLimit() {
    return limit;
  }

  public void setLimit(String typed) {
    limit = typed;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String typed) {
    currency = typed;
  }

  public String getInPrice() {
    return inPrice;
  }

  public void setInPrice(String typed) {
    inPrice = typed;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String typed) {
    from = typed;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String typed) {
    to = typed;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String typed) {
    source = typed;
  }
}
