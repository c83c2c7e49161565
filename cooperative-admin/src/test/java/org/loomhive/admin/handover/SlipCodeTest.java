package org.loomhive.admin.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.ChallanNumber;

class SlipCodeTest {
  private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int DOTS = 6;

  @Test
  void a_reader_finds_the_address_of_the_slip_in_what_is_drawn() throws Exception {
    var address = "https://office.example.org/admin/workshop/slip?n=" + ChallanNumber.random();
    var drawn = SlipCode.drawn(address);
    int side = drawn.side() * DOTS;
    var dots = new int[side * side];
    Arrays.fill(dots, 0xFFFFFF);
    var square = SQUARE.matcher(drawn.path());
    while (square.find())
      fill(dots, side, Integer.parseInt(square.group(1)), Integer.parseInt(square.group(2)));
    var seen = new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, dots));
    var text = new QRCodeReader().decode(new BinaryBitmap(seen)).getText();
    assertEquals(address, text);
  }

  private static void fill(int[] dots, int side, int x, int y) {
    for (int row = y * DOTS; row < (y + 1) * DOTS; row++)
      Arrays.fill(dots, row * side + x * DOTS, row * side + (x + 1) * DOTS, 0);
  }
}
