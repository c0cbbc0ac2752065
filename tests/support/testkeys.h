// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Public keys made for tests, by size in bits; nobody has a private half.
namespace posthorn::test {

inline constexpr char kRsa512[] =
    "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAM7rBtHC/r1fUNaksafK6f5gqbXlEFmDYEjJpdHn683QoRj/9J1kL2Snax"
    "oMeHDJs7ANjP95FLAKj7K/H0wF7xcCAwEAAQ==";
inline constexpr char kRsa1023[] =
    "MIGeMA0GCSqGSIb3DQEBAQUAA4GMADCBiAKBgEEVisi6WOJFu2KdOLJEG8sECY7RnvD0nFzpTg/GevtzPmNx/EHK84"
    "zAPHzEhlQJIKaxdu9817xy3QRcRQb6SfcOq4/RiPap7NKrg9njYdEFIufwzoStNsGj1er0ciCQHVhKfRbBjSHMhzu5"
    "jlB7d7d9By8M9FJOhHtP8ErlySojAgMBAAE=";
inline constexpr char kRsa1024[] =
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCSr6WJ8+QiXCHZd/Pqy9scWC7TRwJMrTyCQ5pFT8rpCGD8iOU04W"
    "wGM+v+vnXpbmcWJAnx4C3WYOGRoJRf7HNRCLicEpHlvZ1HiLBX44rE3UoJtcmJKx/FBfPwqDNfw9N7kjXczlh21NsR"
    "m2TuXKejLgjnYha7Cu5cV7CFHpoDQwIDAQAB";
inline constexpr char kRsa2047[] =
    "MIIBITANBgkqhkiG9w0BAQEFAAOCAQ4AMIIBCQKCAQBUUCN4XQiABBnqJVBDIyYFJFXm53mnstI0UzvoO7UM868BZa"
    "/w5WYYdnAS64Y67sJNjPSnsMV7Het8X8lLBFz98czj5R2hx+iQYoNJEIW2W0l/XFUqnLC9PgeG2nS2DAQDGFiYfByC"
    "Tg3B0fDWIt0Mn/d/Lm0Av37Nv5LsqbGq/3/2V5/I6s2YRPDDt+cHKctt9d97AYK0/11AojfECK134UzrJkXmYaUgCP"
    "+wl4RZEJ9NySxHzvn6CdbDlONGBxDZx7BjR/vVgolfBwLsRjsmRBXRU4AYMYk1n5Hn/8Vu6KLS8BeEdQClHfmBGsk3"
    "uGt/OckolgWRbWtW9wViaOGbAgMBAAE=";
inline constexpr char kRsa2048[] =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw1SPS5LPDiYhSjoSlOHKGynOlt1gKToHLBlaBPv/PIyQ9D"
    "LrxJJJN5d0+drlJEnVXqNjWBEqlL2QPfvCbxYUDKbvNxXGpv161hFXCso8FIrz8lWvCa48FNNCQm80sOmwvNLZukjS"
    "kK6qRficZ4OSzf7taZSdbyq/862psrZOAJbqASscrrl7HDO62oLpPSWCkauj5yytEQ490mTvDg9+qo15BbfZeIOnhR"
    "DpskLzrsG/M8f9rsT2u2tdeG0Vxp5USZWr5MIANNMS6ZW7lrkxN76BN4ga0vM0DA3/UPJ3swxhM384vrhDPY+HftwB"
    "8ctMibyHpIpnQgOfVOUQ2ehW3QIDAQAB";
inline constexpr char kRsa4096[] =
    "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA53VAVC6Nr5npb48thCWHuN/TTChGXwcxuezMojpg1a5ZQx"
    "cs47jbZ5WzoV+/ARpMHE1FvJ0JUVcC2kXTK1RidfMTXamVQBjrRWmMxaMkia1wD80cmM4q8VM4pkl8/7xHOPWP31Je"
    "+ECN4ItTZorw06nhPqsoD7vArAqrwqqIPNGQGGRCwaqptVqmeRnvicIBbwr1CcjL2aLVPKIzOIm89p0x/MOXhoLt6L"
    "ivqFWFuyziOLwMG+DSpr4gh+3jcH9jy6Rvlso4uMHtc6TaKF1WH3Yf2Q03rzDWLyrsh3jIHKPdG4H3m5R8HRF+8NCB"
    "1UhcXSA7+fw8cLl5XeknouiICW5zP0DbWVQmmovEvMMZ/P/Au9KcDZk0UTI3BXbOqZd+MOVRAxolv7v37Ea55O5SI6"
    "yBCEkKAjmKk3ghcfzgvjcjkKR/wzntak66hcnqHvD8lo6Hn8Bd4vDlNpCxmg5N3wMxzpiMXR/gzP49X9i4NppiqCSk"
    "GDAvbTulQAyrnse/Fp1ISw5OQM/7cmj1O9c/Cv5HghyiatnqEv4jaf2Dd1qg0GuS/QQw1/naYM7HaoywnsaxOhVKnw"
    "QrKLZKZe4wFcpEwXXMxsPckgg4t/HF1nkDctAt6DC51q2qZbRUocHdh627xDk5cHpZRWqreyr/AZzONJwB6wLS09ZN"
    "XRisKJkCAwEAAQ==";
inline constexpr char kRsa4097[] =
    "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEBIOl/GRMt10wWjYmAi7T0iGMl9/8Zu92BkjmEOfHc8YYZpa"
    "jUAzBDvTrwN9Qu///sn66owLGgpZSEdPD5UhioxKC7VKdcICcgjmwsT9s1SMiozJ1Wj2i43Y4BQj7jQDea8txKGz0l"
    "Gesbydw+o7TdI1Wuzvtt8Wbf6kZ9XAB1r85xcceToD4vwo90UQcWtc3PMJU+2Rbu1Va6EhLrknAfbRaIrY533Mw8XH"
    "XOYQLaDKt1b4TBhQYGONPCvo0sv3SDUcM8BJnwXfWHkIVOI7Q9/Gzy3xBqG/CkaBpamDk5eQ1Gk1cWP+bsomh899hN"
    "PyFU2KT+M7eeaiCfn7/TdhcU0ozKXfoS78JoRuAoug+GCiHknF7AQOLfJ56EnboebSCGAZ7bvTTQtZhm/s1oF3M8Bl"
    "tUMWhCAouYHOskz55Chex72himnhNOEHT/orxZTSzIoy7L68ONZ1jp1RM4AtQz8jR5U+x0oyA/+8v9f01hYtbG4RPz"
    "TKdY/sml/VC9z6YH3WdPbGZHgdlGGp9Ju0naKCaf4u7t9nn7g1gEP8tQyKAwf83dACElw50SD86k1H8YISmlFNJw1u"
    "7Z9Tvx3jF08FYW+8xwCzp9iEs4ws+SlMpIY/xniX9gP3nosfLk0tDIHCwTOhRNwwXEK2tpj2CGZGGysT0h/ZiZs+JK"
    "pgx6GlsCAwEAAQ==";
inline constexpr char kEd25519[] = "a1LeWAFYFJNaToqlWB4fipcYKZ0L2HINMis37Lheejg=";

} // namespace posthorn::test
