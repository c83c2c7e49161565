package org.loomhive.admin.funds;

/** What is typed after a show of hands. */
public class HandsForm {
  private int yes;
  private int no;
  private int abstained;
  private String oneWitness;
  private String otherWitness;

  public int getYes() {
    return yes;
  }

  public void setYes(int typed) {
    yes = typed;
  }

  public int getNo() {
    return no;
  }

  public void setNo(int typed) {
    no = typed;
  }

  public int getAbstained() {
    return abstained;
  }

  public void setAbstained(int typed) {
    abstained = typed;
  }

  public String getOneWitness() {
    return oneWitness;
  }

  public void setOneWitness(String typed) {
    oneWitness = typed;
  }

  public String getOtherWitness() {
    return otherWitness;
  }

  public void setOtherWitness(String typed) {
    otherWitness = typed;
  }
}
