// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Public keys made for tests; nobody has the private halves.
namespace posthorn::test {

inline constexpr char kRsa512[] =
    "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBALxih0V08MWAaQndOybRtUu+wgag6KfqhXeeT8uGvUB/7nXMlUF6usNgCI"
    "kvUNoZs6qRoVVK/3Cl03NqHGgwmv8CAwEAAQ==";
inline constexpr char kRsa1023[] =
    "MIGeMA0GCSqGSIb3DQEBAQUAA4GMADCBiAKBgGFNdUqZWeCZEusZaL7B06BtRt4bLFDJ2s48biwBdVZjJ7/pZxN+Ew"
    "WvFju9cUu+mRfxSFFW9JxhQNpUBEtZaIhGF+q2JRxgnuNDu/fpGWV5e52YpRvh66IquahH710U9v7sfi30HznEnI5r"
    "k7lnUuMsJhaXD6kNoBGDvRASFiYjAgMBAAE=";
inline constexpr char kRsa1024[] =
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDTfHwBlYzH7e4I3BxWcF/3J5wBX7tMr1j/x2T3TDAB9vch1P6S8x"
    "GD+9bhhA/INXcMvqWBRE0mqOCv1O0Hc+ooZtzrwN1G1wtVft6/jXbirAIzNKa5nQ8R5AU/rGHOEzf7SP5eL9BEm860"
    "mPVBowsUjw8Almslb9nfJ2acrcMUHQIDAQAB";
inline constexpr char kRsa2047[] =
    "MIIBITANBgkqhkiG9w0BAQEFAAOCAQ4AMIIBCQKCAQBu5m7oMjGgn/8xWXYqnVnTq3areX7/d9KKOjNsHmd0LieZ9D"
    "fa122EvF9zx+vnlRmxxZ2dDwvrt47bS0wW4/5XPhL/ZHCiqnXXDGQi9L0Wt7YCQa8U/8Kix0yy5zf954/WvZ46w5cw"
    "K0mRTYu6IEkrAirSGCW7adIjHoNKy+rtlIoVx51+K89RBTbmAAB930rzVAChYa92cdlp01HQxxjXkMJ+ssYp6qxMeV"
    "nLZbEQCtB8h8eg6gMKC/UXfbsagcqrtXdiowXpixHjn0a/V3NBM4vpu6JbIfvfePZCrEmPxC625Eunpa/CnKb3f9ih"
    "HcGGihtJE7zgkJxQL8TVQO8/AgMBAAE=";
inline constexpr char kRsa2048[] =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAth8AwcvBrDo+dqfqzxAyVUQoB+lutdKVzyC9lzcGwde0/d"
    "frqwEATQTBPIl1fkcB9T+G4Och56d4nRAzl+8OZfDYT7NeF1e+ANsM+hj+Iea89bvFYa+zW80QszBAvaJhiLjyritH"
    "tApSkD7vCmjUD/95mv83wZWD+wc00LjdFkd7IzQBUNLbdegjtSG3jBZrmu49nciphrFtOGSQGmSb3j0ZLv0gzm1IL5"
    "0RmQpnFdlatzqIcwXMKXb6ORqQCFTLZuAKZPpcY0//GuBPIv9jEJiubhciIj7iA9FMCl7SN2giWoO4rEoVpugtSIeP"
    "BosVlxJEp2eXdd4J9VcVVLZ87wIDAQAB";
inline constexpr char kRsa4096[] =
    "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAmBIyzpMGz28aEuvWY2Dxa4hDRi+2r21ruqfaEg9lYn0Eeg"
    "I4N//mgcwn14RkICEMId20PqW8bv++9gRynHVRcbHiXyFu5i25lsibmHCSnTmv21n/fErPw5mliDQxmUAul2NN9B1L"
    "frhVuGzldmkmEbUPVVwlTwmUG2wIqh1YCKGXnM8e3EvvhCwLySWYTH0LsvXFSrOt2hhSHNhUx7MyG+1qMrlFoIal6i"
    "uYl92nioW50U1ctWurvYm4Rn8qKzsALOXzYjZXCaD+7L4qRZzMC1P19t+VXAfvfEjpvxrrHNy0LOgQEPwjuJcTE0fr"
    "W9E2NYqs1We2NMbzrjdJfbpdYaa+AW8mdbVDMkCGnBHAqBdWaM8d167DR9INUmfDbgca1RAxR6y8hTJhsxS8HHYref"
    "Xiq05t2GnZgPHcJz6OF0nj1BzQrnMOovtZQepaNaziDOiutWM+EwIrRvZ9XUM/ubHXAlqZB4XsoM+LBnKijMiCGoeN"
    "/q5tougWQTDIivJiqOQoRjhPrVD8Y9dF85d8W87VAZyP25ICXGc/hlfAsQe1LY+WJLe7eK1vwKzw0mBnlsH6HEYAy6"
    "S/UwNoJewBz6axnySlWdGPp2PMC3hCIZrvbdNYh+frcwmrRdx0ys9HEc08kgP9HZtoV8dg0Ak+Y1aDMsPnTbN4Stkr"
    "adRThesCAwEAAQ==";
inline constexpr char kRsa4097[] =
    "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAvuNfCoEikYBRbSwNSgqUTE+BeMde9szVUAvVSBuzNudi9O"
    "lP0L7H5awArcY8SKePpisUvrOQM+lKljCaACIO88Zb3MTUayr+WH8E7+dbdyUx1t7ni1jhhcwihAlASR0Jf4gZAoS9"
    "KU/ECBSHTyNVz2hAtNsBbB/jC1F9hejrxPwNKUy0guVIq5kTcGYyKg6M9hkWOyQRl2TGd8LgdfbmPGub1N9uz2Hw6q"
    "DfJsEMwq/9SIxfDMeEyR9d4J73NCDb/Gil4TDAS+Oe1dAOphVf1asObCzL+oEGjct7Qeha0SYc6QPtCcLJ8XDurQuu"
    "MSafwqgI2qgq4Yh2Y7c890/c/7FSVQVxh3+EeQPnWNqk+rAMf5XdYhODtf2V55YQMyrK7rgQiMaPuQO2kywzuN8JRE"
    "FMAtlDoUkR6bsUAjs7YoY2Q0aM26CO6YcDBX0Ni1QcS1P0TiuXm01Ql8esKdiqoJHxVNGrTOSgOpmk1hjNFehmaKZ1"
    "8u8bw3Pa4+AXIBmVzSm0PRoOA8FS4KdjL+aANP/L7vqc62xSODTRp2Mm9+DF2/XXqycs+MV3CeOwwpWElqdIW63ahD"
    "yStA+W+PykaQVRLSHHZkb/y6Fl7a/9JlJCTQpa0oOcKwdwtmjuk1vN7k/cwN3945dbVKKn22Hb1bD9hd8GQKWwwsZU"
    "K/tEWbUCAwEAAQ==";
inline constexpr char kEd25519[] = "Nem75MrAJJ6bH/Q7Fw4ORHRR9tKQ3t3B46de1YAtxco=";

} // namespace posthorn::test
