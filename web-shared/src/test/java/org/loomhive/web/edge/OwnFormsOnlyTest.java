package org.loomhive.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OwnFormsOnlyTest {
  private static final int NOTHING = 0;

  @Test
  void a_form_of_our_own_page_comes_in() {
    var form =
        ARequest.post("/basket")
            .with("Origin", "https://shop.example.org")
            .with("Sec-Fetch-Site", "same-origin");
    assertEquals(NOTHING, OwnFormsOnly.ofChanging(form.made()));
  }

  @Test
  void a_program_without_a_browser_comes_in() {
    assertEquals(NOTHING, OwnFormsOnly.ofChanging(ARequest.post("/api/v1/baskets").made()));
  }

  @Test
  void a_form_of_a_foreign_page_is_refused() {
    var foreign = ARequest.post("/basket").with("Origin", "https://evil.example");
    assertEquals(403, OwnFormsOnly.ofChanging(foreign.made()));
    var hidden = ARequest.post("/basket").with("Origin", "null");
    assertEquals(403, OwnFormsOnly.ofChanging(hidden.made()));
    var told = ARequest.post("/basket").with("Sec-Fetch-Site", "cross-site");
    assertEquals(403, OwnFormsOnly.ofChanging(told.made()));
    var neighbour = ARequest.post("/basket").with("Sec-Fetch-Site", "same-site");
    assertEquals(403, OwnFormsOnly.ofChanging(neighbour.made()));
  }

  @Test
  void a_machine_that_signs_what_it_sends_needs_no_origin() {
    var hook = ARequest.post("/webhooks/stripe").with("Sec-Fetch-Site", "cross-site");
    assertEquals(NOTHING, OwnFormsOnly.ofChanging(hook.made()));
  }

  @Test
  void a_session_is_never_named_in_the_address() {
    assertEquals(400, OwnFormsOnly.ofReading(ARequest.get("/x;jsessionid=1").made()));
    assertEquals(400, OwnFormsOnly.ofChanging(ARequest.post("/x;jsessionid=1").made()));
  }

  @Test
  void the_state_of_a_page_never_comes_by_get() {
    var state = ARequest.get("/basket").asking("a=1&jakarta.faces.ViewState=12");
    assertEquals(400, OwnFormsOnly.ofReading(state.made()));
    assertEquals(NOTHING, OwnFormsOnly.ofReading(ARequest.get("/basket").asking("a=1").made()));
  }

  @Test
  void bodies_have_a_length_and_it_is_bounded() {
    var form = "application/x-www-form-urlencoded";
    var large = ARequest.post("/basket").carrying(2L << 20, form);
    assertEquals(413, OwnFormsOnly.ofChanging(large.made()));
    var picture = ARequest.post("/photo").carrying(2L << 20, "multipart/form-data; boundary=x");
    assertEquals(NOTHING, OwnFormsOnly.ofChanging(picture.made()));
    var file = "multipart/form-data; boundary=x";
    var catalogue = ARequest.post("/catalogue/take").carrying((21L << 20) + 1, file);
    assertEquals(413, OwnFormsOnly.ofChanging(catalogue.made()));
    var answer = ARequest.post("/books/run").carrying(60L << 20, file);
    assertEquals(NOTHING, OwnFormsOnly.ofChanging(answer.made()));
    var far = ARequest.post("/books/run").carrying(200L << 20, file);
    assertEquals(413, OwnFormsOnly.ofChanging(far.made()));
    var endless = ARequest.post("/basket").with("Transfer-Encoding", "chunked");
    assertEquals(411, OwnFormsOnly.ofChanging(endless.made()));
  }
}
