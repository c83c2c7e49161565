package org.loomhive.adapters.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankOrder;
import org.loomhive.payout.mobile.MobileMoney;

/** Pays to wallets by the batch model of the GSMA Mobile Money API 1.2. */
@ApplicationScoped
public class GsmaMobileMoney implements MobileMoney {
  @Override
  public boolean isSetUp() {
    return WalletAccess.configured().isPresent();
  }

  @Override
  public byte[] write(BankOrder order) {
    return WalletBatchText.of(order, service().wallet());
  }

  @Override
  public Optional<String> create(UUID correlation, byte[] batch) {
    return new WalletCalls(service()).create(correlation, batch);
  }

  @Override
  public void approve(String batch) {
    new WalletCalls(service()).approve(batch);
  }

  @Override
  public BankAnswer outcome(String batch, String orderId) {
    return new WalletCalls(service()).outcome(batch, orderId);
  }

  private static WalletAccess service() {
    return WalletAccess.configured()
        .orElseThrow(() -> new IllegalStateException("No mobile money service is configured"));
  }
}
