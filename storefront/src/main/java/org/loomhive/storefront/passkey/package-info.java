/** How a buyer shows who she is with a key that lies in her device (WebAuthn). */
package org.loomhive.storefront.passkey;
