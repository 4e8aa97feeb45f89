package safeguard.partners.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"7LTWFZYICNSX8D621K86", "HWUPKR0MPOU8FGXBT394", "529900XNRU1PRC1S1074"})
    void acceptsLeisOfTheRegister(String lei) {
        assertTrue(CheckDigits.isLei(lei));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7LTWFZYICNSX8D621K87",
                "7LTWFZYICNSX8D612K86",
                "7ltwfzyicnsx8d621k86",
                "7LTWFZYICNSX8D621K8",
                "7LTWFZYICNSX8D621K8A",
                "７LTWFZYICNSX8D621K86",
                ""
            })
    void refusesOtherLeis(String lei) {
        assertFalse(CheckDigits.isLei(lei));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91330100799655058B",
                "914403001922038216",
                "9144030071526726XG",
                "91330200MA2CXR0D1J",
                "91330282MA2HTN118A"
            })
    void acceptsUsccsOfTheRegister(String uscc) {
        assertTrue(CheckDigits.isUscc(uscc));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91330100799655058C",
                "91330100799655085B",
                "9133010079965505",
                "91330100799655058I",
                "91330100799655O58B",
                ""
            })
    void refusesOtherUsccs(String uscc) {
        assertFalse(CheckDigits.isUscc(uscc));
    }

    @Test
    void everySingleWrongCharacterOfAUsccIsFound() {
        var alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var right = "91330200MA2CXR0D1J";
        for (int i = 0; i < right.length(); i++) {
            for (char other : alphabet.toCharArray()) {
                var changed = right.substring(0, i) + other + right.substring(i + 1);
                assertEquals(changed.equals(right), CheckDigits.isUscc(changed), changed);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LEI,  7LTWFZYICNSX8D621K87, true",
        "LEI,  7LTWFZYICNSX8D621K86, false",
        "USCC, 91330100799655058C,   true",
        "VAT,  anything,             false",
        "NEW,  scheme,               false"
    })
    void onlyKnownSchemesAreChecked(String scheme, String value, boolean wrong) {
        assertEquals(wrong, new Identifier(scheme, value, null).fault().isPresent());
    }
}
