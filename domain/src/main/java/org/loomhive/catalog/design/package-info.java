/** How pieces are to be made: designs, their specification sheets and their samples. */
package org.loomhive.catalog.design;
